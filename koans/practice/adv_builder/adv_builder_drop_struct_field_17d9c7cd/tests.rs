#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn values_are_dropped_once() {
        let value = Rc::new(());
        let mut ring = Ring::<_, 2>::new();
        for _ in 0..5 {
            ring.push(value.clone());
        }
        assert_eq!(Rc::strong_count(&value), 3);
        drop(ring);
        assert_eq!(Rc::strong_count(&value), 1);
    }
}
