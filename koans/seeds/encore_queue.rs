use std::collections::VecDeque;

#[derive(Clone)]
pub struct Song {
    pub title: String,
    pub seconds: u16,
}

pub fn song(title: &str, seconds: u16) -> Song {
    let title = title.to_string();
    Song { title, seconds }
}

pub fn encore(queue: &mut VecDeque<Song>) -> Option<String> {
    let last = queue.back()?.clone();
    let note = format!("{} {}s", last.title, last.seconds);
    queue.push_front(last);
    Some(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn last_song_comes_first() {
        let mut queue = VecDeque::from([song("Dawn", 90), song("Dusk", 200)]);
        assert_eq!(encore(&mut queue), Some("Dusk 200s".to_string()));
        assert_eq!(queue.len(), 3);
        assert_eq!(queue[0].title, "Dusk");
    }

    #[test]
    fn nothing_to_repeat() {
        assert_eq!(encore(&mut VecDeque::new()), None);
    }
}
