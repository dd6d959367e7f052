use std::sync::Mutex;
use std::thread;

pub fn survey(dives: Vec<Vec<&'static str>>) -> Vec<&'static str> {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let divers: Vec<_> = dives
        .into_iter()
        .map(|dive| {
            let seen = Arc::clone(&seen);
            thread::spawn(move || {
                for fish in dive {
                    if !fish.is_empty() {
                        seen.lock().unwrap().push(fish);
                    }
                }
            })
        })
        .collect();
    divers.into_iter().for_each(|diver| diver.join().unwrap());
    let mut species = seen.lock().unwrap().to_vec();
    species.sort();
    species.dedup();
    species
}
