#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn pads_the_last_sector() {
        let mut disk = Disk::default();
        disk.write(b"hello ");
        disk.write(b"disk");
        assert_eq!(disk.sync(), 2);
        assert_eq!(disk.read(), b"hello disk\0\0\0\0\0\0");
        assert_eq!(disk.sync(), 2);
        disk.wipe(7);
        assert_eq!(disk.read(), [7; 16]);
    }
}
