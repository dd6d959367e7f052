use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

#[derive(Debug, Clone, PartialEq)]
pub enum State {
    Queued,
    Baking(u8),
    Boxed,
}

pub struct Order {
    state: State,
    pub history: Vec<String>,
}

impl Order {
    pub fn place() -> Order {
        Order {
            state: State::Queued,
            history: Vec::new(),
        }
    }

    fn record(&mut self, what: &str) {
        self.history.push(what.to_string());
    }
}

impl Future for Order {
    type Output = usize;

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
        let order = self.get_mut();
        match order.state.clone() {
            State::Queued => order.state = State::Baking(2),
            State::Baking(left) => {
                order.record(&format!("{left} to go"));
                order.state = if left == 0 {
                    State::Boxed
                } else {
                    State::Baking(left - 1)
                };
            }
            State::Boxed => return Poll::Ready(order.history.len()),
        }
        Poll::Pending
    }
}
