// What stands behind # in the address (a task in the task list) never reaches the server: it goes along with the form.
document.querySelector('form').action += window.location.hash;
