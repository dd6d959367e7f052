//! Songs, playlists and players.

use std::collections::HashSet;
use std::fmt;
use std::ops::{ControlFlow, Deref};
use std::slice;
use std::time::Duration;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Song {
    pub title: String,
    pub artist: String,
    pub length: Duration,
}

#[derive(Debug, PartialEq)]
pub struct BadSong<'s> {
    pub text: &'s str,
    pub reason: &'static str,
}

impl<'s> TryFrom<&'s str> for Song {
    type Error = BadSong<'s>;

    /// Reads `Artist - Title (3:25)`.
    fn try_from(text: &'s str) -> Result<Self, BadSong<'s>> {
        let bad = |reason| BadSong { text, reason };
        let (artist, rest) = text.split_once(" - ").ok_or(bad("no artist"))?;
        let (title, time) = rest
            .strip_suffix(')')
            .and_then(|rest| rest.rsplit_once(" ("))
            .ok_or_else(|| bad("no length"))?;
        let (minutes, seconds) = time.split_once(':').ok_or(bad("no colon"))?;
        let number = |part: &str| part.parse::<u64>().map_err(|_| bad("no number"));
        Ok(Song {
            title: title.to_string(),
            artist: artist.to_string(),
            length: Duration::from_secs(number(minutes)? * 60 + number(seconds)?),
        })
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Playlist(Vec<Song>);

impl Deref for Playlist {
    type Target = [Song];

    fn deref(&self) -> &[Song] {
        &self.0
    }
}

impl FromIterator<Song> for Playlist {
    fn from_iter<I: IntoIterator<Item = Song>>(songs: I) -> Self {
        Playlist(songs.into_iter().collect())
    }
}

impl IntoIterator for Playlist {
    type Item = Song;
    type IntoIter = std::vec::IntoIter<Song>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'p> IntoIterator for &'p Playlist {
    type Item = &'p Song;
    type IntoIter = slice::Iter<'p, Song>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'p> IntoIterator for &'p mut Playlist {
    type Item = &'p mut Song;
    type IntoIter = slice::IterMut<'p, Song>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

impl Playlist {
    pub fn dedup(&mut self) -> usize {
        let before = self.len();
        let mut seen = HashSet::new();
        self.0.retain(|song| seen.insert(song.clone()));
        before - self.len()
    }

    /// The songs that fit into some time, taken in order.
    pub fn fitting(&self, mut time: Duration) -> Vec<&Song> {
        let mut taken = Vec::new();
        let _ = self
            .iter()
            .try_for_each(|song| match time.checked_sub(song.length) {
                Some(rest) => {
                    time = rest;
                    taken.push(song);
                    ControlFlow::Continue(())
                }
                None => ControlFlow::Break(()),
            });
        taken
    }
}

impl fmt::Display for Playlist {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, song) in self.iter().enumerate() {
            let seconds = song.length.as_secs();
            let (minutes, seconds) = (seconds / 60, seconds % 60);
            writeln!(f, "{}. {} {minutes}:{seconds:02}", number + 1, song.title)?;
        }
        Ok(())
    }
}

/// Takes turns between playlists until all are used up.
pub fn interleave<I>(lists: Vec<I>) -> impl Iterator<Item = I::Item>
where
    I: IntoIterator,
{
    let mut sources: Vec<I::IntoIter> = lists.into_iter().map(I::into_iter).collect();
    let mut turn = 0;
    std::iter::from_fn(move || loop {
        turn %= sources.len().max(1);
        match sources.get_mut(turn)?.next() {
            Some(item) => {
                turn += 1;
                return Some(item);
            }
            None => drop(sources.remove(turn)),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Playlist {
        text.lines().map(|line| line.try_into().unwrap()).collect()
    }

    const SONGS: &str = "Abba - Fernando (4:12)\nBlur - Song 2 (2:02)\nBlur - Song 2 (2:02)";

    #[test]
    fn parse_errors() {
        let reason = |text: &'static str| Song::try_from(text).unwrap_err().reason;
        assert_eq!(reason("Abba"), "no artist");
        assert_eq!(reason("Abba - Fernando"), "no length");
        assert_eq!(reason("Abba - Fernando (4)"), "no colon");
        assert_eq!(reason("Abba - Fernando (4:x)"), "no number");
        let error = Song::try_from("x").unwrap_err();
        assert_eq!(error, BadSong { text: "x", ..error });
    }

    #[test]
    fn prints_after_dedup() {
        let mut songs = list(SONGS);
        assert_eq!(songs.dedup(), 1);
        assert_eq!(songs.to_string(), "1. Fernando 4:12\n2. Song 2 2:02\n");
    }

    #[test]
    fn three_ways_to_iterate() {
        let mut songs = list(SONGS);
        let copy = songs.clone();
        for song in &mut songs {
            song.length *= 2;
        }
        let total: Duration = (&songs).into_iter().map(|song| song.length).sum();
        assert_eq!(total.as_secs(), 992);
        assert_ne!(songs, copy);
        let titles: Vec<String> = songs.into_iter().map(|song| song.title).collect();
        assert_eq!(titles[0], "Fernando");
    }

    #[test]
    fn fitting_songs() {
        let songs = list(SONGS);
        assert_eq!(songs.fitting(Duration::from_secs(375)).len(), 2);
        assert!(songs.fitting(Duration::from_secs(130)).is_empty());
        assert!(Playlist::default().fitting(Duration::MAX).is_empty());
    }

    #[test]
    fn interleaving() {
        let mixed: String = interleave(vec!["abc".chars(), "1".chars(), "xy".chars()]).collect();
        assert_eq!(mixed, "a1xbyc");
        assert_eq!(interleave(Vec::<Playlist>::new()).next(), None);
    }
}
