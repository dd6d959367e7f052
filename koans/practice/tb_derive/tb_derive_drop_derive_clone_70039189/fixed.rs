#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    pub title: String,
    pub seconds: u32,
}

fn coprime(mut a: usize, mut b: usize) -> bool {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a == 1
}

pub fn shuffled(list: &[Track], stride: usize) -> Option<Vec<Track>> {
    if !coprime(stride, list.len()) {
        return None;
    }
    let mut order = Vec::with_capacity(list.len());
    let mut position = 0;
    for _ in list {
        let track = list[position].clone();
        order.push(track);
        position = (position + stride) % list.len();
    }
    Some(order)
}
