#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn strands() {
        let berth = Berth {
            depth: 1.0,
            drying: false,
        };
        let keel = Hull::Keel { draught: 1.8 };
        assert!(berth.strands(keel, 0.5));
        assert!(!berth.strands(keel, 0.9));
        assert!(berth.usable(Hull::Flat, &[0.0, 3.0]));
        assert!(!berth.usable(keel, &[3.0, 0.0]));
        assert!(
            Berth {
                drying: true,
                ..berth
            }
            .strands(Hull::Flat, 0.1)
        );
    }
}
