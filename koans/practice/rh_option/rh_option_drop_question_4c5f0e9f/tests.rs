#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults() {
        assert!(call("mum").is_none() && call("mum=x").is_none());
    }
}
