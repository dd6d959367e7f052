#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plugs() {
        let mut p = None;
        assert_eq!(
            plug(&mut p, Device::Keyboard { keys: 104 }),
            "port was free"
        );
        assert_eq!(p, Some(Device::Keyboard { keys: 104 }));
    }

    #[test]
    fn replaces() {
        let mut p = Some(Device::Keyboard { keys: 104 });
        assert_eq!(
            plug(&mut p, Device::Camera("C920".to_string())),
            "unplugged 104 keys"
        );
        assert_eq!(
            plug(&mut p, Device::Keyboard { keys: 61 }),
            "unplugged C920"
        );
        assert_eq!(p, Some(Device::Keyboard { keys: 61 }));
    }
}
