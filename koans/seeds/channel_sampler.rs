//! Sampling devices that talk over channels.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, SendError, Sender};
use std::thread;
use std::time::Duration;

pub type DeviceId = &'static str;

#[derive(Debug, Clone, PartialEq)]
pub enum Message {
    Sample { device: DeviceId, value: f32 },
    Finished(DeviceId),
}

pub trait Device: Send {
    fn id(&self) -> DeviceId;
    fn sample(&mut self) -> Option<f32>;
}

#[derive(Debug, Clone)]
pub struct Ramp {
    pub next: f32,
    pub end: f32,
}

impl Device for Ramp {
    fn id(&self) -> DeviceId {
        "ramp"
    }

    fn sample(&mut self) -> Option<f32> {
        let value = self.next;
        self.next += 1.0;
        (value <= self.end).then_some(value)
    }
}

pub struct Generator<F>(pub DeviceId, pub F);

impl<F: FnMut() -> Option<f32> + Send> Device for Generator<F> {
    fn id(&self) -> DeviceId {
        self.0
    }

    fn sample(&mut self) -> Option<f32> {
        (self.1)()
    }
}

#[derive(Debug, PartialEq)]
pub enum SampleError {
    HungUp(DeviceId),
    TimedOut,
    NoSamples,
}

impl From<SendError<Message>> for SampleError {
    fn from(SendError(message): SendError<Message>) -> Self {
        match message {
            Message::Sample { device, .. } | Message::Finished(device) => {
                SampleError::HungUp(device)
            }
        }
    }
}

impl fmt::Display for SampleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SampleError::HungUp(device) => write!(f, "nobody listens to {device}"),
            SampleError::TimedOut => f.write_str("no sample in time"),
            SampleError::NoSamples => f.write_str("no sample at all"),
        }
    }
}

pub fn pump(device: &mut dyn Device, out: &Sender<Message>) -> Result<usize, SampleError> {
    let mut sent = 0;
    while let Some(value) = device.sample() {
        out.send(Message::Sample {
            device: device.id(),
            value,
        })?;
        sent += 1;
    }
    out.send(Message::Finished(device.id()))?;
    Ok(sent)
}

pub fn run_all(devices: Vec<Box<dyn Device>>) -> Receiver<Message> {
    let (tx, rx) = mpsc::channel();
    for mut device in devices {
        let tx = tx.clone();
        thread::spawn(move || pump(device.as_mut(), &tx));
    }
    rx
}

/// Groups what arrives until every sender is gone.
pub fn gather(messages: Receiver<Message>) -> BTreeMap<DeviceId, Vec<f32>> {
    let mut series: BTreeMap<_, Vec<f32>> = BTreeMap::new();
    for message in messages {
        if let Message::Sample { device, value } = message {
            series.entry(device).or_default().push(value);
        }
    }
    series
}

pub fn first_above(
    rx: &Receiver<Message>,
    limit: f32,
    patience: Duration,
) -> Result<f32, SampleError> {
    loop {
        let message = rx.recv_timeout(patience).map_err(|e| match e {
            RecvTimeoutError::Timeout => SampleError::TimedOut,
            RecvTimeoutError::Disconnected => SampleError::NoSamples,
        })?;
        match message {
            Message::Sample { value, .. } if value > limit => return Ok(value),
            _ => continue,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOON: Duration = Duration::from_millis(20);

    #[test]
    fn devices_report_in_parallel() {
        let mut left = 2;
        let constant = Generator("constant", move || {
            left -= 1;
            (left >= 0).then_some(0.5)
        });
        let series = gather(run_all(vec![
            Box::new(Ramp {
                next: 1.0,
                end: 3.0,
            }),
            Box::new(constant),
        ]));
        assert_eq!(series["ramp"], [1.0, 2.0, 3.0]);
        assert_eq!(series["constant"], [0.5, 0.5]);
    }

    #[test]
    fn pump_counts_and_fails() {
        let (tx, rx) = mpsc::channel();
        let mut ramp = Ramp {
            next: 0.0,
            end: 1.0,
        };
        assert_eq!(pump(&mut ramp.clone(), &tx), Ok(2));
        assert_eq!(rx.iter().nth(2), Some(Message::Finished("ramp")));
        drop(rx);
        let err = pump(&mut ramp, &tx).unwrap_err();
        assert_eq!(err.to_string(), "nobody listens to ramp");
    }

    #[test]
    fn waits_for_a_high_value() {
        let rx = run_all(vec![Box::new(Ramp {
            next: 0.0,
            end: 9.0,
        })]);
        assert_eq!(first_above(&rx, 4.5, Duration::from_secs(5)), Ok(5.0));
    }

    #[test]
    fn silence_is_an_error() {
        let (tx, rx) = mpsc::channel();
        let err = first_above(&rx, 0.0, SOON).unwrap_err();
        assert_eq!(err.to_string(), "no sample in time");
        drop(tx);
        let err = first_above(&rx, 0.0, SOON).unwrap_err();
        assert_eq!(err.to_string(), "no sample at all");
    }
}
