#[cfg(test)]
mod tests {
    use super::*;
    use std::pin::pin;
    use std::task::{Context, Waker};
    #[test]
    fn waits() {
        let pile = Pile::default();
        let mut collecting = pin!(collect(&pile, 2));
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(drop_letter(&pile, "bill"), 1);
        assert!(collecting.as_mut().poll(&mut cx).is_pending());
        assert_eq!(drop_letter(&pile, "card"), 2);
        assert_eq!(
            collecting.as_mut().poll(&mut cx),
            Poll::Ready(vec!["bill".into(), "card".into()])
        );
        assert!(pile.borrow().is_empty());
    }
}
