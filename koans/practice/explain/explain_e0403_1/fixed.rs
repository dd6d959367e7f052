fn f<T, Y>(s: T, u: Y) {}
