use std::thread;

pub fn grade_all<F, G>(frames: Vec<F>, grade: G) -> Vec<F>
where
    F: Send + 'static,
    G: Fn(F) -> F + Clone + Send + 'static,
{
    let workers: Vec<_> = frames
        .into_iter()
        .map(|frame| {
            let grade = grade.clone();
            thread::spawn(move || grade(frame))
        })
        .collect();
    workers.into_iter().filter_map(|w| w.join().ok()).collect()
}

pub fn brighten(frames: Vec<Vec<u8>>, by: u8) -> Vec<Vec<u8>> {
    grade_all(frames, move |frame| {
        frame.iter().map(|p| p.saturating_add(by)).collect()
    })
}
