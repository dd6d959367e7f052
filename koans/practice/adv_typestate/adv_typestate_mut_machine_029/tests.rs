#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn orders() {
        assert_eq!(
            break_time(&[('A', 100), ('A', 200), ('A', 200)]),
            [Err("too little"), Ok(80), Err("empty")]
        );
    }
}
