use std::collections::VecDeque;

pub struct Window {
    pub recent: VecDeque<i16>,
    pub room: usize,
}

pub fn open_window(room: usize) -> Window {
    let recent = VecDeque::new();
    Window { recent, room }
}

pub fn oldest_after(window: &mut Window, reading: i16) -> Option<i16> {
    window.recent.push_back(reading);
    let start = window.recent.len().checked_sub(window.room)?;
    let oldest = window.recent.get(start)?;
    Some(*oldest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_until_full() {
        let mut window = open_window(2);
        assert_eq!(oldest_after(&mut window, 11), None);
        assert_eq!(oldest_after(&mut window, 12), Some(11));
        assert_eq!(oldest_after(&mut window, 13), Some(12));
    }

    #[test]
    fn no_room() {
        let mut window = open_window(0);
        assert_eq!(oldest_after(&mut window, 5), None);
        assert_eq!(window.recent.len(), 1);
    }
}
