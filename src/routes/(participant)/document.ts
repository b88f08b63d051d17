/**
 * Start of the document behind a link. It mounts the page itself: the router and everything else a team's app needs
 * would cost a participant's phone a seventh of all it receives.
 */
import { mount } from 'svelte';
import '../../app.css';
import Participant from './Participant.svelte';

const [, , token = ''] = location.pathname.split('/');
const target = document.getElementById('app') ?? document.body;
mount(Participant, { target, props: { token, search: location.search } });
