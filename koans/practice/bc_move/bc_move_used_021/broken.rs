#[derive(Debug, PartialEq)]
pub enum Event {
    Join(String),
    Say(String, String),
    Quit,
}

pub fn render(event: Event, log: &mut Vec<Event>) -> String {
    let line = match event {
        Event::Join(who) => format!("+ {}", who),
        Event::Say(who, text) => format!("<{}> {}", who, text),
        Event::Quit => "bye".to_string(),
    };
    log.push(event);
    line
}
