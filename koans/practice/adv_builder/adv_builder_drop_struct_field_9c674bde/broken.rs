pub struct Playlist {}

fn address(playlist: &Playlist) -> usize {
    playlist as *const Playlist as usize
}

pub fn distinct(playlists: &[&Playlist]) -> usize {
    let mut addresses: Vec<usize> = playlists.iter().map(|playlist| address(playlist)).collect();
    addresses.sort_unstable();
    addresses.dedup();
    addresses.len()
}

pub fn total_songs(playlists: &[&Playlist]) -> usize {
    playlists.iter().map(|playlist| playlist.songs.len()).sum()
}
