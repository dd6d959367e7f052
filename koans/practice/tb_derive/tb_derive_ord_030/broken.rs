use std::collections::VecDeque;

pub fn merge<T>(mut a: VecDeque<T>, mut b: VecDeque<T>) -> Vec<T> {
    let mut out = Vec::with_capacity(a.len() + b.len());
    while let (Some(x), Some(y)) = (a.front(), b.front()) {
        let smaller = if y < x { &mut b } else { &mut a };
        out.extend(smaller.pop_front());
    }
    out.extend(a);
    out.extend(b);
    out
}
