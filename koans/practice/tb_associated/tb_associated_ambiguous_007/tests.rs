#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn retries() {
        assert_eq!(print_once(9), Ok(8));
        assert_eq!(insist(Printer { jams: 2, paper: 5 }, 3), Ok(4));
        assert_eq!(
            insist(Printer { jams: 2, paper: 5 }, 1),
            Err(vec![Failure::Busy])
        );
        assert_eq!(
            insist(Printer { jams: 0, paper: 0 }, 1),
            Err(vec![Failure::Gone(0)])
        );
    }
}
