use std::rc::Rc;
use std::thread;

fn signature(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().collect();
    letters.sort_unstable();
    letters
}

pub fn anagrams(dictionary: Vec<String>, query: &str, threads: usize) -> Vec<String> {
    let dictionary = Rc::new(dictionary);
    let wanted = Rc::new(signature(query));
    let workers: Vec<_> = (0..threads)
        .map(|lane| {
            let (dictionary, wanted) = (dictionary.clone(), wanted.clone());
            thread::spawn(move || {
                let lane = dictionary.iter().skip(lane).step_by(threads);
                lane.filter(|w| signature(w) == *wanted)
                    .cloned()
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let mut found: Vec<String> = workers
        .into_iter()
        .flat_map(|w| w.join().unwrap())
        .collect();
    found.sort();
    found
}
