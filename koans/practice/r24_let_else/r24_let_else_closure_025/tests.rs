#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn counts() {
        let birds = sightings("- Barn owl 2\n\n- Wren 5\n- barn owl 1\n- Grey heron ?");
        assert_eq!(birds.len(), 3);
        assert_eq!(birds["barn owl"], 3);
        assert_eq!(rarest(&birds), Some("grey heron"));
    }
    #[test]
    fn nothing_seen() {
        assert_eq!(rarest(&sightings("rain")), None);
    }
}
