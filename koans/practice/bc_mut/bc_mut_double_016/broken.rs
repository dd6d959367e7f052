use std::collections::VecDeque;

#[derive(Debug, PartialEq)]
pub struct Parcel {
    pub code: u32,
    pub tries: u8,
}

pub fn deliver(queue: &mut VecDeque<Parcel>, reachable: &[u32]) -> Vec<u32> {
    let mut done = Vec::new();
    for mut parcel in queue.drain(..) {
        if reachable.contains(&parcel.code) {
            done.push(parcel.code);
        } else {
            parcel.tries += 1;
            queue.push_back(parcel);
        }
    }
    done
}
