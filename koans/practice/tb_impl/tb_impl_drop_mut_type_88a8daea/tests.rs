#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn values() {
        assert_eq!(report("flow", &[1.0, 2.5]), "flow: <1.0 2.5 mean 1.75>");
        assert_eq!(report("flow", &[]), "flow: no data");
    }
}
