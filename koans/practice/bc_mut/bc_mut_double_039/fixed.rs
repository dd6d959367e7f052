pub fn upper<T: PartialOrd>(range: &mut (T, T)) -> &mut T {
    if range.0 > range.1 {
        std::mem::swap(&mut range.0, &mut range.1);
    }
    &mut range.1
}

pub fn widen(range: &mut (i32, i32), by: i32) {
    let high = upper(range);
    *high += by;
    let low = &mut range.0;
    *low -= by;
}
