#[cfg(test)]
mod tests {
    use super::*;
    fn block_on<F: Future>(future: F) -> F::Output {
        let mut future = std::pin::pin!(future);
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        loop {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut context) {
                return value;
            }
        }
    }
    #[test]
    fn renders() {
        let agent = |name, state| Agent { name, state };
        let agents = [
            agent("ada", State::Busy(45)),
            agent("bob", State::Idle),
            agent("cy", State::Offline),
            agent("di", State::Busy(200)),
        ];
        assert_eq!(
            block_on(dashboard(&agents)),
            "ada [==   ]\nbob [     ]\ncy offline\ndi [=====]\n"
        );
    }
}
