fn f<T, T>(s: T, u: T) {}
