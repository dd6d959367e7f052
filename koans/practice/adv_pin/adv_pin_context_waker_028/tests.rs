#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::Cell;
    #[test]
    fn books() {
        assert_eq!(book(3, 10), Ok(7));
        assert_eq!(book(3, 2), Err("only 2 free".to_string()));
    }
    #[test]
    fn unparks() {
        let first = Cell::new(true);
        let late = std::future::poll_fn(|cx| {
            if first.replace(false) {
                let waker = cx.waker().clone();
                thread::spawn(move || waker.wake());
                return Poll::Pending;
            }
            Poll::Ready(8)
        });
        let started = std::time::Instant::now();
        let (done, result) = std::sync::mpsc::channel();
        let watch = thread::spawn(move || {
            result
                .recv_timeout(std::time::Duration::from_secs(5))
                .unwrap_or_else(|_| std::process::exit(1))
        });
        assert_eq!(block_on(late), 8);
        done.send(()).unwrap();
        watch.join().unwrap();
        assert!(started.elapsed().as_secs() < 5);
    }
}
