use std::collections::BinaryHeap;

pub struct Fines {
    pub paid: u32,
}

pub fn open_book(list: Vec<u32>) -> Fines {
    let heap = BinaryHeap::from(list);
    Fines { heap, paid: 0 }
}
