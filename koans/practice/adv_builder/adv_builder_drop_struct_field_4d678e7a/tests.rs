#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn captions() {
        assert_eq!(
            caption(&Exif {
                shutter: (1, 250),
                iso: 400
            })
            .unwrap(),
            "1/250s at ISO 400"
        );
        assert_eq!(
            caption(&Exif {
                shutter: (5, 2),
                iso: 100
            })
            .unwrap(),
            "2.5s at ISO 100"
        );
        assert_eq!(
            caption(&Exif {
                shutter: (1, 0),
                iso: 100
            }),
            Err("shutter never closed")
        );
    }
    #[test]
    fn zero() {
        assert!(speed(&Exif {
            shutter: (0, 3),
            iso: 1
        })
        .is_err());
    }
}
