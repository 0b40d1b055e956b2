/** The pictures of the sections of settings. */
import Accessibility from '@lucide/svelte/icons/accessibility';
import AppWindow from '@lucide/svelte/icons/app-window';
import Battery from '@lucide/svelte/icons/battery';
import Bell from '@lucide/svelte/icons/bell';
import Bluetooth from '@lucide/svelte/icons/bluetooth';
import Camera from '@lucide/svelte/icons/camera';
import Clock from '@lucide/svelte/icons/clock';
import CloudUpload from '@lucide/svelte/icons/cloud-upload';
import Database from '@lucide/svelte/icons/database';
import Eye from '@lucide/svelte/icons/eye';
import FileText from '@lucide/svelte/icons/file-text';
import Globe from '@lucide/svelte/icons/globe';
import HardDrive from '@lucide/svelte/icons/hard-drive';
import Headphones from '@lucide/svelte/icons/headphones';
import Heart from '@lucide/svelte/icons/heart';
import Image from '@lucide/svelte/icons/image';
import KeyRound from '@lucide/svelte/icons/key-round';
import Laptop from '@lucide/svelte/icons/laptop';
import Link from '@lucide/svelte/icons/link';
import Lock from '@lucide/svelte/icons/lock';
import Mail from '@lucide/svelte/icons/mail';
import MapPin from '@lucide/svelte/icons/map-pin';
import Megaphone from '@lucide/svelte/icons/megaphone';
import MessageCircle from '@lucide/svelte/icons/message-circle';
import Mic from '@lucide/svelte/icons/mic';
import Printer from '@lucide/svelte/icons/printer';
import RefreshCw from '@lucide/svelte/icons/refresh-cw';
import Router from '@lucide/svelte/icons/router';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Smartphone from '@lucide/svelte/icons/smartphone';
import Sun from '@lucide/svelte/icons/sun';
import Tablet from '@lucide/svelte/icons/tablet';
import User from '@lucide/svelte/icons/user';
import Users from '@lucide/svelte/icons/users';
import Volume from '@lucide/svelte/icons/volume-2';
import Wifi from '@lucide/svelte/icons/wifi';
import type { SettingsIcon } from '#engine/simulators/settings/setup';

export const ICONS: Record<SettingsIcon, typeof Wifi> = {
	accessibility: Accessibility,
	account: User,
	ads: Megaphone,
	apps: AppWindow,
	backup: CloudUpload,
	battery: Battery,
	bluetooth: Bluetooth,
	camera: Camera,
	computer: Laptop,
	contacts: Users,
	data: Database,
	display: Sun,
	document: FileText,
	headphones: Headphones,
	health: Heart,
	language: Globe,
	link: Link,
	location: MapPin,
	lock: Lock,
	mail: Mail,
	messages: MessageCircle,
	microphone: Mic,
	notifications: Bell,
	people: Users,
	phone: Smartphone,
	photos: Image,
	printer: Printer,
	privacy: KeyRound,
	router: Router,
	security: ShieldCheck,
	sound: Volume,
	storage: HardDrive,
	tablet: Tablet,
	time: Clock,
	updates: RefreshCw,
	visibility: Eye,
	wifi: Wifi
};
