#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn shows() {
        let (probe, display) = plug_in(20.0);
        heat(&probe, 60.0);
        heat(&probe, 100.5);
        heat(&probe, -10.0);
        assert_eq!(display.show(), "170 C, 2 spikes");
        drop(probe);
        assert_eq!(display.show(), "unplugged");
    }
}
