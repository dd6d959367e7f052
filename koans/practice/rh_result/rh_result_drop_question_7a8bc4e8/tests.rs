#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grass_is_warm() {
        assert!(stack(&["grass"]).unwrap().warm);
    }
}
