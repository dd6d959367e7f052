use std::sync::mpsc::{channel, Receiver};
use std::sync::Arc;
use std::thread;

type Inbox = Arc<Receiver<u32>>;

fn next(inbox: &Inbox) -> Option<u32> {
    inbox.recv().ok()
}

pub fn deliver(distances: &[u32], couriers: usize) -> u32 {
    let (dispatch, receiver) = channel();
    let inbox: Inbox = Arc::new(receiver);
    let riders: Vec<_> = std::iter::repeat_with(|| Arc::clone(&inbox))
        .take(couriers)
        .map(|inbox| {
            thread::spawn(move || {
                let mut ridden = 0;
                while let Some(km) = next(&inbox) {
                    ridden += 2 * km;
                }
                ridden
            })
        })
        .collect();
    for &km in distances {
        dispatch.send(km).unwrap();
    }
    drop(dispatch);
    riders.into_iter().map(|rider| rider.join().unwrap()).sum()
}
