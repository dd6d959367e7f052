use std::cell::RefCell;
use std::mem;

#[derive(Debug, PartialEq)]
pub enum Message {
    Add(i64),
    Scale(i64),
    Forward { after: usize, value: i64 },
}

#[derive(Default)]
pub struct Actor {
    inbox: RefCell<Vec<Message>>,
}

impl Actor {
    pub fn send(&self, message: Message) {
        self.inbox.borrow_mut().push(message);
    }

    pub fn run(&self, mut state: i64) -> i64 {
        loop {
            let round = mem::take(&mut *self.inbox.borrow_mut());
            if round.is_empty() {
                return state;
            }
            for message in round {
                match message {
                    Message::Add(n) => state += n,
                    Message::Scale(n) => state *= n,
                    Message::Forward { after: 0, value } => self.send(Message::Add(value)),
                    Message::Forward { after, value } => self.send(Message::Forward {
                        after: after - 1,
                        value,
                    }),
                }
            }
        }
    }
}
