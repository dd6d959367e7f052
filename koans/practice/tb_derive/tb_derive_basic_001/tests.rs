#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stops() {
        assert_eq!(log(Signal::Stop, 3), "Stop, 3 cars waiting");
    }

    #[test]
    fn moves() {
        assert_eq!(log(Signal::Go, 5), "Go, queue of 5 leaves");
        assert_eq!(log(Signal::Caution, 1), "Caution, queue of 1 leaves");
    }
}
