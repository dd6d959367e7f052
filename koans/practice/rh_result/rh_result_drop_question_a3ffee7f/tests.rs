#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compares_on_the_map() {
        assert_eq!(measure("4cm", &50.0).ok().unwrap().0, 200.0);
    }
}
