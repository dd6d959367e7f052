#[cfg(test)]
mod tests {
    use super::*;
    use std::task::{Context, Poll, Waker};
    #[test]
    fn nested() {
        let tree = Entry::Folder(vec![
            Entry::File("a.rs"),
            Entry::Folder(vec![Entry::File("b.rs"), Entry::File("b.txt")]),
            Entry::Folder(vec![]),
        ]);
        let mut cx = Context::from_waker(Waker::noop());
        assert_eq!(
            boxed(count(&tree, ".rs")).as_mut().poll(&mut cx),
            Poll::Ready(2)
        );
        let mut single = std::pin::pin!(count(&Entry::File("x.md"), ".rs"));
        assert_eq!(single.as_mut().poll(&mut cx), Poll::Ready(0));
    }
}
