use std::collections::VecDeque;

#[derive(PartialEq)]
pub enum Mark {
    Lost,
    Seen(u32),
}

pub fn next_ack(window: &mut VecDeque<Mark>) -> Option<u32> {
    let mut ack = 0;
    while *window.front()? != Mark::Lost {
        if let Mark::Seen(number) = window.pop_front()? {
            ack = number;
        }
    }
    Some(ack)
}
