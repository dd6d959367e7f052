use std::collections::VecDeque;

use std::sync::Mutex;
use std::task::Waker;

#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    pub from: String,
    pub text: String,
}

#[derive(Default)]
struct Line {
    messages: VecDeque<Message>,
    waker: Option<Waker>,
    closed: bool,
}

/// One end of a conversation; clones are further ends.
#[derive(Clone, Default)]
pub struct Channel(Arc<Mutex<Line>>);

impl Channel {
    pub fn say(&self, from: &str, text: impl Into<String>) -> Result<(), Message> {
        let (from, text) = (from.to_string(), text.into());
        let mut line = self.0.lock().unwrap();
        if line.closed {
            return Err(Message { from, text });
        }
        line.messages.push_back(Message { from, text });
        line.waker.take().into_iter().for_each(Waker::wake);
        Ok(())
    }

    pub fn close(self) {
        self.0.lock().unwrap().closed = true;
    }
}
