//! Support tickets worked on by several agents.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::fmt;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TicketId(u32);

#[derive(Debug, Clone, PartialEq)]
pub enum Status {
    Waiting,
    Assigned { agent: String },
    Closed { agent: String, minutes: u32 },
}

#[derive(Debug, PartialEq)]
pub enum DeskError {
    NoTicket(TicketId),
    WrongStatus { id: TicketId, status: Status },
    ShutDown,
}

impl fmt::Display for DeskError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DeskError::NoTicket(TicketId(id)) => write!(f, "no ticket {id}"),
            DeskError::WrongStatus { id, status } => write!(f, "ticket {} is {status:?}", id.0),
            DeskError::ShutDown => f.write_str("the desk is shut"),
        }
    }
}

#[derive(Default)]
struct State {
    status: BTreeMap<TicketId, Status>,
    queue: VecDeque<TicketId>,
    shut: bool,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Clone, Default)]
pub struct Desk {
    shared: Arc<Shared>,
}

impl Desk {
    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().expect("no agent panics")
    }

    pub fn file(&self) -> Result<TicketId, DeskError> {
        let mut state = self.state();
        if state.shut {
            return Err(DeskError::ShutDown);
        }
        let id = TicketId(state.status.len() as u32 + 1);
        state.status.insert(id, Status::Waiting);
        state.queue.push_back(id);
        self.shared.changed.notify_one();
        Ok(id)
    }

    /// Blocks until there is a ticket or the desk shuts.
    pub fn take(&self, agent: &str) -> Option<TicketId> {
        let idle = |state: &mut State| state.queue.is_empty() && !state.shut;
        let guard = self.state();
        let mut state = self.shared.changed.wait_while(guard, idle).ok()?;
        let id = state.queue.pop_front()?;
        let agent = agent.to_string();
        state.status.insert(id, Status::Assigned { agent });
        Some(id)
    }

    pub fn close(&self, id: TicketId, minutes: u32) -> Result<(), DeskError> {
        let mut state = self.state();
        let status = state.status.get_mut(&id).ok_or(DeskError::NoTicket(id))?;
        *status = match status.clone() {
            Status::Assigned { agent } => Status::Closed { agent, minutes },
            status => return Err(DeskError::WrongStatus { id, status }),
        };
        Ok(())
    }

    pub fn shut(&self) {
        self.state().shut = true;
        self.shared.changed.notify_all();
    }

    pub fn minutes(&self) -> HashMap<String, u32> {
        let mut sums = HashMap::new();
        for status in self.state().status.values() {
            if let Status::Closed { agent, minutes } = status {
                *sums.entry(agent.clone()).or_insert(0) += minutes;
            }
        }
        sums
    }
}

/// Lets agents work until the desk shuts; counts the tickets of each.
pub fn staff<W>(desk: &Desk, agents: &[&str], work: W) -> Vec<usize>
where
    W: Fn(TicketId) -> u32 + Sync,
{
    let work = &work;
    thread::scope(|scope| {
        let handles: Vec<_> = agents
            .iter()
            .map(|agent| {
                scope.spawn(move || {
                    let tickets = std::iter::from_fn(|| desk.take(agent));
                    tickets
                        .filter(|id| desk.close(*id, work(*id)).is_ok())
                        .count()
                })
            })
            .collect();
        handles.into_iter().map(|h| h.join().unwrap()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_ticket() {
        let desk = Desk::default();
        let id = desk.file().unwrap();
        assert_eq!(desk.take("ann"), Some(id));
        assert_eq!(desk.close(id, 12), Ok(()));
        assert_eq!(desk.minutes(), HashMap::from([("ann".to_string(), 12)]));
    }

    #[test]
    fn errors() {
        let desk = Desk::default();
        let id = desk.file().unwrap();
        let early = desk.close(id, 1).unwrap_err();
        assert_eq!(early.to_string(), "ticket 1 is Waiting");
        let gone = desk.close(TicketId(9), 1).unwrap_err();
        assert_eq!(gone.to_string(), "no ticket 9");
        desk.shut();
        assert_eq!(desk.file(), Err(DeskError::ShutDown));
        assert_eq!(DeskError::ShutDown.to_string(), "the desk is shut");
    }

    #[test]
    fn waiting_agents_are_woken() {
        let desk = Desk::default();
        let other = desk.clone();
        let agent = thread::spawn(move || other.take("bob"));
        let id = desk.file().unwrap();
        assert_eq!(agent.join().unwrap(), Some(id));
        desk.shut();
        assert_eq!(desk.take("bob"), None);
    }

    #[test]
    fn staffed() {
        let desk = Desk::default();
        for _ in 0..20 {
            desk.file().unwrap();
        }
        desk.shut();
        let base = 5;
        let counts = staff(&desk, &["ann", "bob"], |id| base + id.0 % 2);
        assert_eq!(counts.iter().sum::<usize>(), 20);
        assert_eq!(desk.minutes().values().sum::<u32>(), 110);
    }
}
