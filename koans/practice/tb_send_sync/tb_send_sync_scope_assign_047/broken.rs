use std::thread;

pub fn beats(bpm: u32, seconds: u32) -> u32 {
    bpm * seconds / 60
}

pub fn rehearse(mut tempo: u32, movements: &[(u32, i32)]) -> Vec<u32> {
    let mut counts = Vec::new();
    for &(seconds, change) in movements {
        let count = thread::scope(|hall| {
            let metronome = hall.spawn(|| beats(tempo, seconds));
            tempo = tempo.saturating_add_signed(change);
            metronome.join().unwrap()
        });
        counts.push(count);
    }
    counts
}
