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
    fn form(name: &str, seats: u8) -> Form {
        Form {
            name: name.into(),
            seats,
        }
    }
    #[test]
    fn sends_valid_ones() {
        assert_eq!(
            block_on(form("Ida", 3).send(async |form| u32::from(form.seats) * 7)),
            Ok(21)
        );
    }
    #[test]
    fn refuses() {
        let problem = |form: Form| block_on(form.send(async |_| 0)).unwrap_err().to_string();
        assert_eq!(
            [form("", 1), form("x", 0), form("x", 9)].map(problem),
            ["name is empty", "seats is zero", "seats is too many"]
        );
    }
}
