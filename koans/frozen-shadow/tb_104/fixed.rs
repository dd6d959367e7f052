use std::fmt::Debug;

pub fn longest_rise<T: PartialOrd>(values: &[T]) -> &[T] {
    let mut best = 0..0;
    let mut start = 0;
    for index in 0..values.len() {
        if index > 0 && values[index] < values[index - 1] {
            start = index;
        }
        if index + 1 - start > best.len() {
            best = start..index + 1;
        }
    }
    &values[best]
}

pub fn report<T: PartialOrd + Debug>(title: &str, values: &[T]) -> String {
    match longest_rise(values) {
        [] => format!("{title}: no data"),
        [only] => format!("{title}: {only:?} and down from there"),
        [first, .., last] => format!("{title}: from {first:?} to {last:?}"),
    }
}
