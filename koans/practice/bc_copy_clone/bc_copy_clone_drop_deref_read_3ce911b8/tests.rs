#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};
    fn script() -> Script {
        Script {
            lines: vec![
                ("Nora", "Hide the tree."),
                ("Porter", "Fifty."),
                ("Nora", "There's a crown."),
            ],
        }
    }
    #[test]
    fn cues() {
        let script = script();
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            script.cue("Porter").as_mut().poll(&mut cx),
            Poll::Ready(Some("Hide the tree."))
        );
        assert_eq!(script.cue("Nora").as_mut().poll(&mut cx), Poll::Ready(None));
        assert_eq!(
            script.cue("Krogstad").as_mut().poll(&mut cx),
            Poll::Ready(None)
        );
    }
}
