use std::collections::HashMap;

pub type Replies = HashMap<u32, Option<u32>>;

pub fn depth(replies: &Replies, id: u32) -> Option<usize> {
    match replies.get(&id)? {
        Some(parent) => Some(1 + depth(replies, *parent)?),
        None => Some(0),
    }
}
