use std::collections::HashMap;

pub trait Handler {
    fn answer(&mut self, question: &str) -> String;
}

pub struct Echo;
#[derive(Default)]
pub struct Counter(u32);

impl Handler for Echo {
    fn answer(&mut self, question: &str) -> String {
        question.to_uppercase()
    }
}

impl Handler for Counter {
    fn answer(&mut self, _question: &str) -> String {
        self.0 += 1;
        format!("number {}", self.0)
    }
}

pub fn desk() -> HashMap<&'static str, Box<dyn Handler>> {
    let mut desk: HashMap<&'static str, Box<dyn Handler>> = HashMap::new();
    desk.insert("echo", Echo);
    desk.insert("queue", Counter::default());
    desk
}

pub fn serve(desk: &mut HashMap<&'static str, Box<dyn Handler>>, ticket: &str) -> Option<String> {
    let (topic, question) = ticket.split_once(':')?;
    desk.get_mut(topic).map(|handler| handler.answer(question))
}
