#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recalls() {
        let mut o = Organ {
            stops: [Stop::Off, Stop::Off, Stop::On { volume: 3 }],
        };
        assert!(o.recall(&[Stop::On { volume: 9 }, Stop::Off, Stop::Off]));
        assert!(matches!(o.stops[0], Stop::On { volume: 9 }));
        assert!(matches!(o.stops[2], Stop::Off));
    }

    #[test]
    fn too_short() {
        let mut o = Organ {
            stops: [Stop::Off, Stop::On { volume: 1 }, Stop::Off],
        };
        assert!(!o.recall(&[Stop::Off]));
        assert!(matches!(o.stops[1], Stop::On { volume: 1 }));
    }
}
