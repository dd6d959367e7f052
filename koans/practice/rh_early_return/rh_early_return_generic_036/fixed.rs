/// Both lists are sorted; what is in both appears once.
pub fn merge<T: Ord + Clone>(left: &[T], right: &[T]) -> Vec<T> {
    fn step<U: Ord + Clone>(out: &mut Vec<U>, next: &U) {
        if out.last() == Some(next) {
            return;
        }
        out.push(next.clone());
    }

    let mut out = Vec::with_capacity(left.len() + right.len());
    let (mut l, mut r) = (0, 0);
    loop {
        match (left.get(l), right.get(r)) {
            (None, None) => return out,
            (Some(a), Some(b)) if a > b => {
                step(&mut out, b);
                r += 1;
            }
            (Some(a), _) => {
                step(&mut out, a);
                l += 1;
            }
            (None, Some(b)) => {
                step(&mut out, b);
                r += 1;
            }
        }
    }
}
