#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steady_or_empty() {
        assert_eq!(switching_time(&[Light::Green]), Some(Duration::ZERO));
        assert_eq!(switching_time(&[]), None);
    }
}
