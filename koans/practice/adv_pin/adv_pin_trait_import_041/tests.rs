#[cfg(test)]
mod tests {
    use super::*;
    use std::future::{pending, ready, Pending};
    use std::task::Waker;
    #[test]
    fn both() {
        let mut cx = Context::from_waker(Waker::noop());
        let (mut west, mut east) = (Half::Moving(ready(40)), Half::Moving(ready("up")));
        assert_eq!(west.take(), None);
        assert!(raise(&mut west, &mut east, &mut cx).is_ready());
        assert_eq!((west.take(), east.take()), (Some(40), Some("up")));
        assert_eq!(west.take(), None);
    }
    #[test]
    fn jammed() {
        let mut cx = Context::from_waker(Waker::noop());
        let mut jammed: Half<Pending<()>> = Half::Moving(pending());
        assert!(raise(&mut Half::Moving(ready(1)), &mut jammed, &mut cx).is_pending());
    }
}
