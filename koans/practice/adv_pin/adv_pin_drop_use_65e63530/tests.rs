#[cfg(test)]
mod tests {
    use super::*;

    fn now<T>(future: impl Future<Output = T>) -> T {
        let mut future = Box::pin(future);
        match future
            .as_mut()
            .poll(&mut Context::from_waker(Waker::noop()))
        {
            Poll::Ready(value) => value,
            Poll::Pending => panic!("not ready"),
        }
    }

    #[test]
    fn permits_come_back() {
        let gate = Gate::new(2);
        let permit = now(gate.enter());
        assert_eq!(gate.free(), 1);
        drop(permit);
        assert_eq!(gate.clone().free(), 2);
    }
}
