/** The small window after a ribbon command: shows the text that stands in its own address. */
const address = new URL(window.location.href);
document.documentElement.lang = address.searchParams.get("lang") === "en" ? "en" : "ru";
const place = document.getElementById("outcome");
if (place !== null) place.textContent = address.searchParams.get("text") ?? "";

export {};
